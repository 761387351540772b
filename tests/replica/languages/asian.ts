import type { Language } from './words.ts';

export const ja: Language = {
  tag: 'ja',
  script: 'kana',
  words: {
    tab: ['アカウントとインポート', 'A'],
    filtersTab: ['フィルタとブロック中のアドレス', 'A'],
    section: ['他のアカウントのメールを確認:', 'A'],
    add: ['メール アカウントを追加する', 'A'],
    checkNow: ['メールを今すぐ確認する', 'A'],
    checking: ['メールの確認中', 'A'],
    edit: ['情報を編集', 'B'],
    remove: ['削除', 'B'],
  },
};

export const ko: Language = {
  tag: 'ko',
  script: 'hangul',
  words: {
    tab: ['계정 및 가져오기', 'A'],
    filtersTab: ['필터 및 차단된 주소', 'B'],
    section: ['다른 계정에서 메일 확인하기:', 'C'],
    edit: ['정보 수정', 'C'],
  },
};

export const zhTW: Language = {
  tag: 'zh-TW',
  script: 'han',
  words: {
    tab: ['帳戶和匯入', 'A'],
    filtersTab: ['篩選器和封鎖的地址', 'A'],
    section: ['查看其他帳戶的郵件：', 'C'],
    add: ['新增郵件帳戶', 'C'],
  },
};

export const zhCN: Language = {
  tag: 'zh-CN',
  script: 'han',
  words: {
    tab: ['帐号和导入', 'A'],
    section: ['查收其他帐号的邮件：', 'C'],
    returned: ['服务器返回错误：', 'B'],
  },
};
