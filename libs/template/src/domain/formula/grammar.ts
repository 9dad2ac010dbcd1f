/**
 * The formula language of template packs, for peggy. One line each:
 *
 *   r27 = sum(r1..r8)                                    rows of the formula's own table, in every money column
 *   c1 = c2 + c3                                         columns, in every row
 *   summary[income-total, c1] = income[total, c1]        single cells
 *   for k in classes(summary): summary[k, c2] = expenditure[k, c1]
 *   … when summary[opening-carry-over, c1] = 0           only where the condition can hold
 */
export const FORMULA_GRAMMAR = `
formula = _ each:each? body:comparison when:(_ "when" __ @conditions)? _ { return { each, ...body, when: when ?? [] }; }
each = "for" __ variable:name __ "in" __ set:set "(" _ table:name _ ")" _ ":" _ { return { variable, set, table, at: at() }; }
set = "classes" / "items" / "subjects"
conditions = first:comparison rest:(_ "and" __ @comparison)* { return [first, ...rest]; }
comparison = left:expression _ relation:relation _ right:expression { return { left, relation, right }; }
relation "= or <= or >=" = "<=" / ">=" / "="
expression = first:term rest:(_ sign:[+-] _ term:term { return sign === "-" ? { ...term, sign: -1 } : term; })* { return [first, ...rest]; }
term = sum / cell / zero / reference
sum = "sum(" _ from:name _ ".." _ to:name _ ")" { return { kind: "sum", sign: 1, from, to, at: at() }; }
cell = table:name "[" _ row:name _ "," _ column:name _ "]" { return { kind: "cell", sign: 1, table, row, column, at: at() }; }
zero = "0" ![a-z0-9.] { return { kind: "zero", sign: 1, at: at() }; }
reference = name:name { return { kind: "name", sign: 1, name, at: at() }; }
name "name" = !reserved @$([a-z0-9]+ ("-" [a-z0-9]+)*)
reserved = ("for" / "in" / "when" / "and") ![a-z0-9-]
_ "space" = [ \\t\\r\\n]*
__ "space" = [ \\t\\r\\n]+
`;
