import type { SectionKind } from '../model/outline.ts';

/** What a part is for, told by a word of its title. */
export interface KindRow {
  kind: SectionKind;
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

/** In this order: 存在问题及下一步打算 is about its problems first. */
export const KINDS: readonly KindRow[] = [
  {
    kind: 'problems',
    pattern:
      /问题(?!导向)|面临的?风险|风险提示|不足|困难(?!家庭|群众|职工|学生|户|人)|短板|挑战|差距(?!.{0,4}缩小)|教训|欠账|\b(?:problems?|challenges?|wrong|not work|shortcomings?|setbacks?|risks?|lessons?|fell short)\b/i,
    yes: ['存在问题和改进打算', 'What went wrong', 'Challenges we face', 'What Did Not Work'],
    no: ['工作回顾', '镇村公交班次差距缩小', '坚持问题导向', 'Money'],
    because: 'what is wanting gets its own shape on a slide',
  },
  {
    kind: 'closing',
    pattern: /^(?:结束语|结语|致谢|结尾|尾声|conclusions?|closing|closing remarks|acknowledge?ments|thank you)$/i,
    yes: ['结束语', 'Conclusion', 'Closing remarks'],
    no: ['结束疫情', 'Conclusion of the works'],
    because: 'the last words',
  },
  {
    kind: 'plan',
    pattern:
      /下一步|下半年|下阶段|明年|今后|打算|安排|计划|展望|思路|目标|总体要求|政策取向|重点任务|工作任务|建议|措施|\b(?:next|outlook|plans?|future|recommend(?:ations?|s|ed)?|decisions? (?:for|to be|that)|goals?|priorities|looking (?:ahead|forward)|from here|to come)\b/i,
    yes: ['下半年工作安排', '下一步打算', 'What comes next', 'Decisions for the Board', 'An Exciting Future'],
    no: ['工作回顾', '完成情况', 'Faster decisions', 'Money'],
    because: 'what is to be done becomes steps',
  },
  {
    kind: 'review',
    pattern:
      /回顾|总结|情况|(?:主要|工作|重点)(?:成效|成绩|进展|亮点)|上半年|过去|主要工作|\b(?:review|summary|results?|in brief|at a glance|highlights?|overview|achievements?|where (?:are we|we are))\b/i,
    yes: ['去年工作回顾', '主要指标完成情况', 'The half-year in brief', 'Summary'],
    no: ['保障措施', '改革取得重大进展', 'Money'],
    because: 'what was done',
  },
];

/** What a part is for, by its title; `part` where nothing tells. @example kindOf('存在问题') → 'problems' */
export function kindOf(title: string): SectionKind {
  return KINDS.find(({ pattern }) => pattern.test(title))?.kind ?? 'part';
}
