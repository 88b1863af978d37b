import { expect, test } from 'vitest';
import { reachFrom } from '../../domain/reach';

test.each([
  { text: '020 7946 0112', number: '020 7946 0112', tel: '02079460112', words: '' },
  { text: '+44 (0)20 7946 0112', number: '+44 (0)20 7946 0112', tel: '+442079460112', words: '' },
  { text: '(555) 010-0199', number: '(555) 010-0199', tel: '5550100199', words: '' },
  { text: ' 07700.900187 ', number: '07700.900187', tel: '07700900187', words: '' },
  { text: '112', number: '112', tel: '112', words: '' },
  {
    text: '“Any hour. I mean it.” 07700 900187',
    number: '07700 900187',
    tel: '07700900187',
    words: '“Any hour. I mean it.”',
  },
  { text: '07700 900187, any hour', number: '07700 900187', tel: '07700900187', words: 'any hour' },
  {
    text: 'after 17 h, flat 112: 07700 900187',
    number: '07700 900187',
    tel: '07700900187',
    words: 'after 17 h, flat 112',
  },
])('"$text" dials $tel', ({ text, number, tel, words }) => {
  expect(reachFrom(text)).toEqual({ number, tel, words });
});

test.each(['knock on the wall', 'flat 112', '12', '1+1+1+1', '', '1234567890123456'])(
  '"%s" dials nothing and stays as it was written',
  (text) => {
    expect(reachFrom(text)).toEqual({ number: null, words: text });
  },
);
