import 'server-only'

/** Words and sequences that people put in place of a secret, umlauts without their dots. */
export const PLACEHOLDER_WORDS =
  `admin agency alert auth bearer broker byra change changeme client command customer data default demo development drift ekbacken
  estate example form formular foobar generate hello hemlig hemligt home house insert interest interesse intresse keys large launch
  local long login losen losenord maklare nyckel office operations operator outbox pass passphrase password placeholder private prod
  production qwerty random real replace sakert sandbox secret secure server service some something staging super system test testing
  that this token vitec webhook welcome with your
  deadbeef cafebabe feedface qwertyuiop asdfghjkl zxcvbnm 0123456789 1234567890 abcdefghijklmnopqrstuvwxyz`.split(
    /\s+/,
  )

/**
 * The cost of each letter after another in English and Swedish, in thirds of a bit, base 36: the
 * rows a–z and, last, any other character; the columns a–z, a digit, and any other character.
 * Counted in this project's own texts, umlauts without their dots. The probabilities of each row
 * add up to 1 at most, so that the sum of a text's costs is a length in which it can be encoded.
 */
export const LETTER_COSTS = [
  'wkfcvmeygygcf9yjx9damknrixfa',
  'chuw7twmfjvcmw7ixdkqcxxxcxfc',
  'cvhy8yyahxbguy7tyejbhqwyhyfe',
  'cnvf7wmtbusoorgoyedsenxujyf5',
  'fngdkjlpmrpfhatlp9aeujnioxf6',
  'bytyebyw8vygry7yyctcfyyynyfa',
  'axrn7siedyynthfxyeekhyyyquf5',
  '8uxl5wyydqytst8yyjmfjyxylyf9',
  'kjdegieyxynch6egxibapfypyrff',
  '9quq8uuuluufuqcuuu8u9qluuuc9',
  'anxv7rsvdwxbxeaxxcfgiiwxlxf8',
  '8nve9nvvaloaurcpytgiisuyhyf8',
  '8dvl8tsxctwlejcdyoilfyyxnyf8',
  'dvhbcnasitlljidnwreagkwvnyf6',
  'nlffnekypsigb8ggy9ddbjflvxfd',
  '9twq9yigfytcknbdy9gbiuylnyfc',
  'hssssssssss7sssssnss2ssnssff',
  'bqmh7tltbvjmgkcsykefjksyhyf6',
  'etjwaryhexfopoekpod8kkmunyf5',
  'brnx9vqabxunpqeoyeefkupyhyf6',
  'ghjjfykxhyqcb8rfyaaavwysqrfb',
  '7xww5ppt7xxxukrxxoittruwuxfa',
  'ctqxaux88xxnvbatxfevxxnxsxfa',
  'cvklavvqgvvvsvvbvvo6vvslfvf6',
  'tpimgxnxrxujrjdcxgbhxxkvxqf3',
  'cppp7ppp8ppjppapppppppppjbf7',
  'bffefekfdnifgfdesgcckiguptad',
]
