import { plainCharacters } from './plain-character.js';

describe('characters of a PDF', () => {
  it('come back from the radicals that look like them', () => {
    expect(plainCharacters('⼊⼀⽣')).toBe('入一生');
    expect(plainCharacters('⻓⻔⻚⻩⻢⺠')).toBe('长门页黄马民');
    expect(plainCharacters('⻳')).toBe('龟');
    expect(plainCharacters('\uf9fb\u{2f804}')).toBe('\u7099\u4f60');
  });

  it('stay as they are otherwise, full-width forms too', () => {
    const text = '１２．５％（类）①㎡“三公” A-1…';
    expect(plainCharacters(text)).toBe(text);
  });

  it('are not what nobody sees', () => {
    expect(plainCharacters('a\u0000\u00adb\u200b\ufeff')).toBe('ab');
  });
});
