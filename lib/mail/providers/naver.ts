import { provider } from '../provider';

/**
 * Since 2025 the account password is refused for outside programs, expressly including Gmail fetching; two-step
 * sign-in with the Naver app must be set up first. What NAVER WORKS documents on forwarding is the business
 * product: do not mix the two.
 */
export default provider({
  id: 'naver',
  name: 'Naver Mail',
  language: 'ko',
  domains: 'naver.com',
  pop: { host: 'pop.naver.com' },
  passwordAccepted: 'app-password',
  appPassword: {
    url: 'https://nid.naver.com/user2/help/2StepVerif?m=viewManageSettings',
    needsTwoStep: true,
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/naver.com.xml', date: '2025-12-17' },
    {
      url: 'https://10wontips.blogspot.com/2025/08/update-your-naver-mail-password-to.html',
      date: '2025-08',
    },
    { url: 'https://it-learner.tistory.com/159', date: '2025-12-14' },
  ],
  confidence: 'high',
});
