import { expect, test } from 'vitest';
import { addressesIn } from '../../../lib/mail/addresses-in-text';

const ann = 'ann@hotmail.com';

// sentences of our own, one for each language of the extension: no words of Gmail's
test.each([
  ['ar', 'تعذّر فتح الحساب \u200fann@hotmail.com\u200f، حاول لاحقًا.'],
  ['cs', 'Účet „ann@hotmail.com“ se neotevřel.'],
  ['da', 'Der kom intet fra ann@hotmail.com-kontoen.'],
  ['de', 'Das ann@hotmail.com-Konto wurde nicht geöffnet.'],
  ['el', 'Ο λογαριασμός «ann@hotmail.com» δεν άνοιξε·'],
  ['en', 'Nothing came from ann@hotmail.com.'],
  ['es', 'La cuenta (ann@hotmail.com) no se abrió.'],
  ['fi', 'Postia ei tullut tilistä ann@hotmail.com:sta.'],
  ['fr', 'Le compte «\u202fann@hotmail.com\u202f» ne s’ouvre pas.'],
  ['he', 'החשבון \u2066ann@hotmail.com\u2069 לא נפתח.'],
  ['hi', 'खाता ann@hotmail.com। बाद में देखें।'],
  ['hu', 'Nem jött levél az ann@hotmail.com-ról.'],
  ['id', 'Akun ann@hotmail.com; coba lagi nanti.'],
  ['it', "L'account 'ann@hotmail.com' non si apre."],
  ['ja', '今日はann@hotmail.comのメールを開けませんでした。'],
  ['ko', '오늘은 ann@hotmail.com을 열지 못했습니다.'],
  ['nl', 'Er kwam niets van ann@hotmail.com’s kant.'],
  ['no', 'Kontoen ann@hotmail.com, som er ny, ble ikke åpnet.'],
  ['pl', 'Konto „ann@hotmail.com” nie zostało otwarte.'],
  ['pt-BR', 'A conta <ann@hotmail.com> não foi aberta.'],
  ['pt-PT', 'A conta [ann@hotmail.com] não abriu...'],
  ['ro', 'Contul: ann@hotmail.com! nu s-a deschis'],
  ['ru', 'Аккаунт ann@hotmail.com… не открылся.'],
  ['sv', 'Kontot ”ann@hotmail.com” öppnades inte.'],
  ['th', 'วันนี้เปิดบัญชีann@hotmail.comไม่ได้'],
  ['tr', 'ann@hotmail.com’dan posta gelmedi.'],
  ['uk', 'Скриньку ann@hotmail.com? не відкрито.'],
  ['vi', 'Tài khoản ann@hotmail.com/ chưa mở được.'],
  ['zh-CN', '帐户ann@hotmail.com。今天没有打开'],
  ['zh-TW', '帳戶（ann＠hotmail．com）：今天沒有打開'],
])('an address inside a sentence is read whole and nothing more: %s', (_, sentence) => {
  expect(addressesIn(sentence)).toEqual([ann]);
});

test.each([
  ['mailto:ann@hotmail.com?subject=x'],
  ['https://mail.example/?cfa=ann@hotmail.com&ui=2'],
  ['「ann@hotmail.com」から'],
  ['ບັນຊີann@hotmail.comບໍ່ໄດ້'],
  ['គណនី\u200bann@hotmail.com\u200bមិនបើក'],
  ['“ann@hotmail.com”,'],
  ['帐号：ann@hotmail.com（POP3）'],
  ['ann@hotmail.com2026年'],
  ['ann@hotmail.comのerror.log'],
  ['--ann@hotmail.com--'],
  ['...ann@hotmail.com...'],
  ['**ann@hotmail.com**'],
  ['Ann <ann@hotmail.com>, ANN@HOTMAIL.COM'],
  ['a\u00adnn@hot\u200bmail.com'],
  ["les messages d'ann@hotmail.com"],
])('whatever stands around it: %s', (text) => {
  expect(addressesIn(text)).toEqual([ann]);
});

test.each([
  ['müller@exämple.de', 'müller@exämple.de'],
  ['müller@exämple.de'.normalize('NFD'), 'müller@exämple.de'],
  ['user@例え.jpの', 'user@例え.jp'],
  ['アカウントuser@例え.jpです', 'user@例え.jp'],
  ['用户@例え.jp', '用户@例え.jp'],
  ['用户2@例え.jp', '用户2@例え.jp'],
  ['帐户123456@qq.com已停用', '123456@qq.com'],
  ['почта: иван@пример.рф.', 'иван@пример.рф'],
  ['ann@xn--r8jz45g.xn--zckzah', 'ann@xn--r8jz45g.xn--zckzah'],
  ['user@example.中国', 'user@example.中国'],
  ['खाता आन@उदाहरण.भारत में', 'आन@उदाहरण.भारत'],
  ["o'brien.j+news_1@mail-2.example.co.uk", "o'brien.j+news_1@mail-2.example.co.uk"],
])('international addresses are read whole: %s', (text, address) => {
  expect(addressesIn(text)).toEqual([address]);
});

test.each([
  'ann@hotmail',
  'an*****@outlook.com',
  'an***nn@outlook.com',
  'ann@',
  '@hotmail.com',
  'ann@@hotmail.com',
  'ann@hotmail..com',
  'ann@127.0.0.1',
  `${'a'.repeat(80)}@hotmail.com`,
  `ann@${'a'.repeat(70)}.com`,
])('%s is no address', (text) => {
  expect(addressesIn(text)).toEqual([]);
});

test('two addresses without a space between them are two', () => {
  expect(addressesIn('ann@hotmail.comとbob@web.de')).toEqual([ann, 'bob@web.de']);
});

// each of these would keep a pattern that goes back and forth busy for minutes
test.each(['a', 'a.', 'a@', 'a@a.', '用', '用@', 'a*', '.', 'ann@hotmail.com '])(
  '200 kB of %j are read to their end',
  (part) => {
    const found = addressesIn(part.repeat(200_000 / part.length));
    expect(found.length).toBeLessThanOrEqual(1);
  },
);
