import type { LaunchOptions } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** What a browser is started with. */
export interface StartOptions {
  /** The replica's proxy. */
  proxyPort: number;
  headless: boolean;
  /** Starts no process ahead, and reuses those of closed tabs: up to half of the work where tabs come and go all the
   * time. Not for measurements: nobody's browser is set so. */
  fewProcesses?: boolean;
  /** The identity that Firefox gives an extension's pages: gecko id → UUID. */
  uuids?: Record<string, string>;
}

// little but the pages' own requests reaches the proxy
const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
];

const chromiumFeaturesOff = [
  'NetworkTimeServiceQuerying',
  'AutofillServerCommunication',
  'OptimizationHints',
  'MediaRouter',
];

const firefoxPreferences = {
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.http': '127.0.0.1',
  'network.proxy.allow_hijacking_localhost': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#no-remote-settings',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.newtabpage.enabled': false,
  'signon.rememberSignons': false,
  // windows of the page, such as Gmail's POP window, must open without a question
  'dom.disable_open_during_load': false,
};

const firefoxFewProcesses = {
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.ipc.processReuse.unusedGraceMs': 60_000,
};

/** puppeteer's launch options for one of the two browsers. */
export function launchOptions(name: BrowserName, start: StartOptions): LaunchOptions {
  const { proxyPort, headless, fewProcesses = false, uuids = {} } = start;
  const both = {
    acceptInsecureCerts: true,
    headless,
    defaultViewport: { width: 1100, height: 900 },
  };
  if (name === 'chromium') {
    return {
      ...both,
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      pipe: true,
      enableExtensions: true,
      args: [
        ...chromiumArguments,
        `--disable-features=${[...chromiumFeaturesOff, ...(fewProcesses ? ['SpareRendererForSitePerProcess'] : [])]}`,
        `--proxy-server=127.0.0.1:${proxyPort}`,
      ],
    };
  }
  return {
    ...both,
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    // lets the driver run scripts in Firefox itself: see bidi.ts
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPreferences,
      ...(fewProcesses && firefoxFewProcesses),
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http_port': proxyPort,
      'extensions.webextensions.uuids': JSON.stringify(uuids),
    },
  };
}

// requests of the browsers themselves, whatever pages are open
const ownHosts =
  /(^|\.|\/)((clients2|update|accounts|redirector|optimizationguide-pa|content-autofill|safebrowsing)\.[\w-]+\.com|firefox\.settings\.services\.mozilla\.com|firefox-settings-attachments\.cdn\.mozilla\.net)([:/]|$)/;

/** The hosts in a proxy's log that pages or extensions asked for. */
export const hostsOfPages = (asked: string[]) => [...new Set(asked)].filter((host) => !ownHosts.test(host));
