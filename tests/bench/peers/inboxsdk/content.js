import * as InboxSDK from '@inboxsdk/core';

InboxSDK.load(2, 'bench').then((sdk) => {
  sdk.Router.handleAllRoutes((route) => {
    document.documentElement.dataset.inboxsdk = route.getRouteID();
  });
});
