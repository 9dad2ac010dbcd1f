/** What people around the world and in China choose most, in lower case, from eight characters on. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  00000000 11111111 22222222 66666666 88888888 99999999 12341234 12344321 11223344 11112222 12121212 13131313
  112233445566 123123123 123321123 147258369 159357456 741852963 789456123 789456789 963852741 987654321 1234567890
  12345678 123456789 1234567891 12345678910 0123456789 9876543210 87654321 123456123 123456654321 123454321 31415926
  3141592653 20082008 19491001 20200202 5201314520 52013140 5201314521 13145200 1314520520 1314521521 521521521
  woaini1314 woaini520 woaini521 woaini123 5201314woaini woaini5201314 woaiwojia aini1314 iloveyou iloveyou1
  iloveyou2 iloveyou! ilovechina iloveyou1314 loveyou1 1loveyou buzhidao wangyut2 woshishui nihao123 nihaoma1
  a1234567 a12345678 a123456789 a1b2c3d4 aa123456 aa112233 aaa111111 abc12345 abc123456 abc123abc abcd1234 abcd12345
  abcdef123 abcdefg1 abc123!@# a1s2d3f4 as123456 asd12345 asd123456 asdf1234 asdfasdf asdfghjk asdfghjkl asdasdasd
  q1w2e3r4 q1w2e3r4t5 qq123456 qq123456789 qqqq1111 qwe12345 qwe123456 qwe123qwe qweasdzxc qweqweqwe qwer1234
  qwerty12 qwerty123 qwerty1234 qwerty12345 qwertyui qwertyuiop 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz@wsx 1qazxsw2
  !qaz2wsx 2wsx3edc zaq12wsx zaq1zaq1 zxc12345 zxcvbnm1 zxcvbnm123 zxcvbnm, qazwsxedc qazwsx123 zz123456 w123456789
  z123456789 x123456789 s123456789 l123456789 wang123456 li123456 zhang123456 chen123456 liu123456 yang123456
  password passw0rd p@ssword p@ssw0rd password! passpass pass1234 pass@123 passw0rd1 password1 password12 password123
  admin123 admin1234 admin888 admin@123 admin123456 administrator root1234 root123456 test1234 test123456 guest123
  user1234 user123456 changeme changeit default1 welcome1 welcome123 letmein1 letmein123 trustno1 whatever starwars
  superman batman123 football baseball basketball princess princess1 sunshine sunshine1 computer internet michelle
  jennifer jordan23 monkey123 dragon123 master123 shadow123 killer123 charlie1 liverpool samsung1 google123
  huawei123 lenovo123 tencent1 wechat123 weixin123 weibo123 zhongguo china123 beijing2008 wuhan2020 caizheng
  caizheng123 gongkai123 juesuan123 yusuan123 `
    .split(/\s+/)
    .filter((password) => password !== ''),
);

/** Alone, or with figures and marks around them, they are no secret. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...['password', 'passwd', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'admin', 'administrator', 'root', 'test', 'guest'],
  ...['user', 'welcome', 'letmein', 'changeme', 'qwerty', 'asdfgh', 'zxcvbn', 'iloveyou', 'woaini', 'abc', 'abcd'],
  ...['aa', 'qq', 'a', 'gongkai', 'caizheng', 'juesuan', 'yusuan', 'zhongguo', 'china', '密码', '公开', '管理员'],
]);
