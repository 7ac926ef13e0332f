"""Linear algebra and statistics of small lists of floats, so that the check needs no more than networkx."""
import math


def solve(matrix, right):
    """Gauss with pivots; the right side is one column."""
    n = len(matrix)
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    for k in range(n):
        pivot = max(range(k, n), key=lambda i: abs(rows[i][k]))
        rows[k], rows[pivot] = rows[pivot], rows[k]
        for i in range(k + 1, n):
            factor = rows[i][k] / rows[k][k]
            if factor:
                rows[i] = [a - factor * b for a, b in zip(rows[i], rows[k])]
    found = [0.0] * n
    for k in reversed(range(n)):
        found[k] = (rows[k][n] - sum(rows[k][j] * found[j] for j in range(k + 1, n))) / rows[k][k]
    return found


def inverse(matrix):
    n = len(matrix)
    columns = [solve(matrix, [float(i == k) for i in range(n)]) for k in range(n)]
    return [[columns[j][i] for j in range(n)] for i in range(n)]


def product(a, b):
    columns = list(zip(*b))
    return [[sum(map(float.__mul__, row, column)) for column in columns] for row in a]


def transposed(matrix):
    return [list(row) for row in zip(*matrix)]


def applied(matrix, vector):
    return [math.fsum(map(float.__mul__, row, vector)) for row in matrix]


def limit(matrix, vector, squarings=18):
    """The direction of matrix^k · vector for a very large k, of norm 1; the entries must not be negative."""
    for _ in range(squarings):
        matrix = product(matrix, matrix)
        largest = max(map(max, matrix), default=0)
        if largest == 0:
            return [0.0] * len(vector)
        matrix = [[value / largest for value in row] for row in matrix]
    return scaled(applied(matrix, vector), "euclidean")


def scaled(vector, scale):
    size = {"none": 1.0, "euclidean": math.sqrt(sum(x * x for x in vector)), "sum": sum(vector), "largest": max(vector, default=0)}[scale]
    return [x / size for x in vector] if size else list(vector)


def pearson(x, y):
    n = len(x)
    if n < 2 or min(x) == max(x) or min(y) == max(y):
        return None
    mx, my = math.fsum(x) / n, math.fsum(y) / n
    xy = math.fsum((a - mx) * (b - my) for a, b in zip(x, y))
    return xy / math.sqrt(math.fsum((a - mx) ** 2 for a in x) * math.fsum((b - my) ** 2 for b in y))


def ranks(values):
    ordered = sorted(values)
    return [ordered.index(v) + (ordered.count(v) + 1) / 2 for v in values]


def spearman(x, y):
    return pearson(ranks(x), ranks(y))


def kendall(x, y):
    pairs = [((x[i] > x[j]) - (x[i] < x[j]), (y[i] > y[j]) - (y[i] < y[j])) for i in range(len(x)) for j in range(i)]
    in_x, in_y = sum(a != 0 for a, _ in pairs), sum(b != 0 for _, b in pairs)
    return sum(a * b for a, b in pairs) / math.sqrt(in_x * in_y) if in_x and in_y else None


def least_squares(columns, y):
    """Coefficients and the inverse of X'X."""
    gram = [[math.fsum(map(float.__mul__, a, b)) for b in columns] for a in columns]
    return solve(gram, [math.fsum(map(float.__mul__, column, y)) for column in columns]), inverse(gram)


def entropy(counts):
    total = sum(counts)
    return -sum(c / total * math.log2(c / total) for c in counts if c)
