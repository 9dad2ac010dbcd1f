import type { Message } from '../problem.js';

/** Codes of scoring: why a score could not be recomputed, and the sentences of its findings. */
export const SCORING_MESSAGES = {
  'SCORE.UNREADABLE': {
    zh: '“{label}”的预算数、执行数或分值不是数字，未复核。请填写数字。',
    en: 'Budget, execution or weight of “{label}” is no number, so it was not recomputed. Type numbers.',
  },
  'SCORE.NO_BUDGET': {
    zh: '预算数为 0 或负数，执行率没有意义，未复核。',
    en: 'The budget is 0 or below, so there is no execution rate and nothing was recomputed.',
  },
  'SCORE.NOT_A_NUMBER': {
    zh: '“{printed}”不是数字，未复核。请填写数字。',
    en: '“{printed}” is no number, so it was not checked. Type a number.',
  },
  'SCORE.UNITS_DIFFER': {
    zh: '目标值“{target}”与完成值“{actual}”单位不同，未复核。请统一单位。',
    en: 'Target “{target}” and actual “{actual}” have different units, so it was not recomputed. Use one unit.',
  },
  'SCORE.WEIGHT_UNKNOWN': {
    zh: '表中没有印权重，而目标未达到或得分没有填写（{working}），未复核得分。',
    en: 'The form prints no weight, and the target was missed or no score is given ({working}), so it was not recomputed.',
  },
  'SCORE.QUALITATIVE': {
    zh: '定性指标，或目标值、完成值不能相除，由评价人在分值区间内确定，不能复算。',
    en: 'A qualitative indicator, or figures of which no share can be computed: judged within its band, not recomputed.',
  },
  'SCORE.PART_UNKNOWN': {
    zh: '有分值或得分没有填写、不是数字或不能复算，未复核合计。',
    en: 'Some weight or score is missing, no number or cannot be recomputed, so the sum was not checked.',
  },
  'SCORE.EXECUTION': {
    zh: '《{form}》预算执行得分印为 {printed}，按 {arithmetic} 应为 {accepted}。请改正得分，或更正预算数和执行数。',
    en: '“{form}” prints an execution score of {printed}; {arithmetic}, so it should be {accepted}. Correct the score, or budget and execution.',
  },
  'SCORE.EXECUTION_RATE': {
    zh: '《{form}》执行率印为 {printed}，{executed} ÷ {budget} 应为 {expected}。请改正执行率。',
    en: '“{form}” prints an execution rate of {printed}; {executed} ÷ {budget} is {expected}. Correct the rate.',
  },
  'SCORE.EXECUTION_ASKED': {
    zh: '《{form}》预算执行得分印为 {printed}，按通行办法 {arithmetic} 为 {accepted}；表上没有印计分办法，请核对或说明。',
    en: '“{form}” prints an execution score of {printed}; as usual {arithmetic}, which is {accepted}. The form prints no rule: check or explain.',
  },
  'SCORE.EXECUTION_RATE_ASKED': {
    zh: '《{form}》执行率印为 {printed}，{executed} ÷ {budget} 为 {expected}，请核对或说明。',
    en: '“{form}” prints an execution rate of {printed}; {executed} ÷ {budget} is {expected}. Check or explain.',
  },
  'SCORE.INDICATOR_ASKED': {
    zh: '《{form}》指标“{label}”得分印为 {printed}，按通行办法 {arithmetic} 为 {accepted}；没有写明原因，请核对或说明。',
    en: '“{form}”, indicator “{label}” prints {printed}; as usual {arithmetic}, which is {accepted}. No reason is given: check or explain.',
  },
  'SCORE.INDICATORS_ASKED': {
    zh: '《{form}》{count} 项指标的得分与通行办法不同（括号内），没有写明原因：{scores}。请核对或说明。',
    en: '“{form}”: {count} indicators are not scored as is usual (in brackets), and no reason is given: {scores}. Check or explain.',
  },
  'SCORE.REASON_GIVEN': {
    zh: '得分与通行办法不同，表上已写明原因，不再复核。',
    en: 'The score is not what is usual, and the form gives a reason, so it was not judged.',
  },
  'SCORE.FULL_MARKS': {
    zh: '总分一行只有一个 100，可能是满分而不是得分，未复核。',
    en: 'The line of the total has nothing but 100, which may be the full marks and no score, so it was not checked.',
  },
  'SCORE.MERGED': {
    zh: '下一行没有自己的分值或得分，可能几行合用一格，未复核。',
    en: 'The line below has no weight or score of its own, so one cell may stand for several lines; not judged.',
  },
  'SCORE.SECTION': {
    zh: '《{form}》“{label}”各项分值合计 {sum}，名称旁印为 {weight} 分，请核对或说明。',
    en: '“{form}”: the weights of “{label}” add up to {sum}, beside its name stands {weight}. Check or explain.',
  },
  'SCORE.SECTION_USUAL': {
    zh: '《{form}》“{label}”各项分值合计 {sum}，通行为 {weight} 分；如为有意调整，不必改动。',
    en: '“{form}”: the weights of “{label}” add up to {sum}; usual is {weight}. Leave it if it is meant so.',
  },
  'SCORE.INDICATOR': {
    zh: '《{form}》指标“{label}”得分印为 {printed}，按 {arithmetic} 应为 {accepted}。请改正得分。',
    en: '“{form}”, indicator “{label}” prints {printed}; {arithmetic}, so it should be {accepted}. Correct the score.',
  },
  'SCORE.ABOVE_WEIGHT': {
    zh: '《{form}》指标“{label}”得分 {printed} 突破了权重（{accepted}）。请改正得分。',
    en: '“{form}”, indicator “{label}” scores {printed}, above its weight ({accepted}). Correct the score.',
  },
  'SCORE.GOAL_WEIGHT': {
    zh: '《{form}》目标“{label}”各指标得分之和突破了分值 {printed}：{arithmetic}。请改正得分。',
    en: '“{form}”, goal “{label}”: the scores add up to more than its weight {printed}: {arithmetic}. Correct the scores.',
  },
  'SCORE.GOAL_BELOW': {
    zh: '《{form}》目标“{label}”各指标都已完成，得分之和 {arithmetic} 却不到分值 {printed}。请核对得分，或写明扣分原因。',
    en: '“{form}”, goal “{label}”: every target was met, and the scores {arithmetic} add up to less than its weight {printed}. Check the scores, or give the reason.',
  },
  'SCORE.TOTAL': {
    zh: '《{form}》总分印为 {printed}，按 {arithmetic} 应为 {accepted}。请改正总分。',
    en: '“{form}” prints a total of {printed}; {arithmetic}, so it should be {accepted}. Correct the total.',
  },
} as const satisfies Record<string, Message>;
