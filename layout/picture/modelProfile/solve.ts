// A small system of linear equations.

/** Solves the `free` rows and columns of a 4 × 4 system by Gauss elimination, without pivoting: the matrix must be positive definite. Other unknowns stay 0. */
export const solve = (matrix: readonly Float64Array[], right: Float64Array, free: readonly number[]): Float64Array => {
  const rows = free.map((i) => Float64Array.from([...free.map((j) => matrix[i]?.[j] ?? 0), right[i] ?? 0]));
  const size = free.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const pivotRow = rows[pivot] as Float64Array;
    for (let below = pivot + 1; below < size; below += 1) {
      const row = rows[below] as Float64Array;
      const factor = (row[pivot] ?? 0) / (pivotRow[pivot] ?? 1);
      for (let column = pivot; column <= size; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
    }
  }
  const result = new Float64Array(4);
  const solved = new Float64Array(size);
  for (let i = size - 1; i >= 0; i -= 1) {
    const row = rows[i] as Float64Array;
    let sum = row[size] ?? 0;
    for (let j = i + 1; j < size; j += 1) sum -= (row[j] ?? 0) * (solved[j] ?? 0);
    solved[i] = sum / (row[i] ?? 1);
    result[free[i] ?? 0] = solved[i] ?? 0;
  }
  return result;
};
