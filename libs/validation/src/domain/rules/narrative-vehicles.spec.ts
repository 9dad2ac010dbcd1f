import { findingsInReference, findingsOf } from '../narrative/narrated.fixture.js';

const CODE = 'NARRATIVE.VEHICLES';
const found = (text: string) =>
  findingsOf(CODE, { 'note-assets': text }).map(({ printed, expected }) => [printed, expected]);

describe(CODE, () => {
  it('has nothing to say about the reference', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it('adds up the kinds of vehicles', () => {
    const text = '截至2023年12月31日，共有车辆5辆，其中：机要通信用车2辆、执法执勤用车2辆、其他用车';
    expect(found(`${text}1辆。单价100万元以上设备2台。`)).toEqual([]);
    expect(found(`${text}2辆。`)).toEqual([['5', '6']]);
    expect(found(`${text}0辆。`)).toEqual([['5', '4']]);
  });

  it('does not take some kinds for all', () => {
    expect(found('共有车辆5辆，其中：机要通信用车2辆、执法执勤用车2辆。')).toEqual([]);
  });

  it('does not add what is said once more behind all kinds', () => {
    const all = '共有车辆5辆，其中：执法执勤用车2辆、其他用车3辆，其他用车主要是轿车';
    expect(found(`${all}1辆、皮卡车2辆。`)).toEqual([]);
    expect(found(all.replace('车2辆', '车4辆').concat('1辆。'))).toEqual([['5', '8']]);
  });

  it('does not add kinds that stand within one another', () => {
    expect(found('共有车辆5辆，其中：公务用车5辆（其中执法执勤用车2辆）、其他用车0辆。')).toEqual([]);
  });
});
