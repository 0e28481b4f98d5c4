/**
 * Rule 5, the p % rule: true when the second largest of the hidden contributors, taking their own amount out of the
 * total, could estimate the largest within p %: `X − x₁ − x₂ < p/100 · x₁`. The rule only holds for amounts
 * that cannot be negative; with one that is, nothing can be promised, and the answer is true.
 *
 * Example, at p = 10: 1000, 500, 30, 30, 30. Who gave 500 knows that the others gave 1090, so the largest at
 * most 1090, which is 9 % too much: it dominates. With 40, 40, 40 the guess is 12 % off, and it does not.
 *
 * @param amounts of at least two hidden contributors
 */
export function dominates(amounts: readonly number[], percent: number): boolean {
  const [largest = 0, , ...others] = [...amounts].sort((a, b) => b - a);
  const rest = others.reduce((total, amount) => total + amount, 0);
  return rest < (percent / 100) * largest || amounts.some((amount) => amount < 0);
}
