#!/usr/bin/env python3
"""Writes limits.tsv: limits of first and second derivatives at singular points of random formulas.

How the references are made (needs Python 3 and mpmath, tried with 1.3.0):
  * Formulas in x are drawn from a seed, as prefix expressions; those are kept in which something is singular at the point: a value or a slope on the way
    is infinite, or a slope does not exist.
  * f' and f'' are computed by truncated Taylor arithmetic in exact closed rules, 2000 digits, at the point plus and minus 1e-300, 1e-600 and 1e-1200.
    A limit from one side exists if the last two agree to 60 digits (or vanish, both below 1e-60); it is infinite if the magnitudes grow by half or more at
    every step, with one sign. Where the formula is real on one side only, the limit is one-sided.
  * Each derivative is cross-checked against a difference quotient at one regular point: they must agree to 15 digits.
  * Formulas without a limit, with different limits on both sides, or with one that 60 digits do not settle are written too, named by the reason.
  * "convention" marks the finite value that is no limit: an inner tangent is exactly zero and the outer slope infinite, as for the cube root of x*x*x at 0.

It writes next to itself, in a minute or two.
"""

import pathlib
import random

import mpmath
from mpmath import mp, mpf

mp.dps = 2000
SEED = 20260611
WANTED = 520
EXPONENTS = (300, 600, 1200)
SETTLED = mpf(10) ** -60


class Undefined(Exception):
    """Outside of the domain, or singular."""


# Truncated Taylor series: value, first and second derivative.

def unary(f):
    def apply(a):
        value, first, second = f(a[0])
        return value, first * a[1], first * a[2] + second * a[1] ** 2
    return apply


def root(degree):
    def f(x):
        if x == 0 or (x < 0 and degree % 2 == 0):
            raise Undefined
        r = mpmath.sign(x) * mpmath.root(abs(x), degree)
        return r, r / (degree * x), r / (degree * x) * (mpf(1) / degree - 1) / x
    return f


def log(x):
    if x <= 0:
        raise Undefined
    return mpmath.log(x), 1 / x, -1 / x**2


def log_p1(x):
    return log(1 + x)


def exp(x):
    if abs(x) > 10**7:
        raise Undefined
    e = mpmath.exp(x)
    return e, e, e


def exp_m1(x):
    e = exp(x)[0]
    return e - 1, e, e


def sine(x):
    if abs(x) > 10**7:
        raise Undefined
    return mpmath.sin(x), mpmath.cos(x), -mpmath.sin(x)


def cosine(x):
    if abs(x) > 10**7:
        raise Undefined
    return mpmath.cos(x), -mpmath.sin(x), -mpmath.cos(x)


def arc_sine(x):
    if abs(x) >= 1:
        raise Undefined
    w = 1 - x * x
    return mpmath.asin(x), 1 / mpmath.sqrt(w), x / (w * mpmath.sqrt(w))


def arc_cosine(x):
    value, first, second = arc_sine(x)
    return mpmath.pi / 2 - value, -first, -second


def arc_tangent(x):
    return mpmath.atan(x), 1 / (1 + x * x), -2 * x / (1 + x * x) ** 2


def hyperbolic_tangent(x):
    if abs(x) > 10**5:
        raise Undefined
    t = mpmath.tanh(x)
    return t, 1 - t * t, -2 * t * (1 - t * t)


def area_cosine(x):
    if x <= 1:
        raise Undefined
    w = x * x - 1
    return mpmath.acosh(x), 1 / mpmath.sqrt(w), -x / (w * mpmath.sqrt(w))


def reciprocal(x):
    if x == 0:
        raise Undefined
    return 1 / x, -1 / x**2, 2 / x**3


def power(p):
    def f(x):
        whole = p == int(p)
        if (x == 0 and p < 0) or (x <= 0 and not whole):
            raise Undefined
        if x == 0:
            return mpf(0) ** int(p) if p else mpf(1), mpf(p == 1), mpf(2 * (p == 2))
        q = int(p) if whole else mpf(p)
        return x**q, p * x ** (q - 1), p * (p - 1) * x ** (q - 2)
    return f


def multiply(a, b):
    return a[0] * b[0], a[1] * b[0] + a[0] * b[1], a[2] * b[0] + 2 * a[1] * b[1] + a[0] * b[2]


def hypotenuse(a, b):
    aa, bb = multiply(a, a), multiply(b, b)
    return UNARY["sqrt"](tuple(u + v for u, v in zip(aa, bb)))


RULES = {
    "sqrt": root(2), "cbrt": root(3), "root5": root(5), "log": log, "logp1": log_p1, "exp": exp, "expm1": exp_m1, "sin": sine, "cos": cosine,
    "asin": arc_sine, "acos": arc_cosine, "atan": arc_tangent, "tanh": hyperbolic_tangent, "acosh": area_cosine, "inv": reciprocal,
    "pow2": power(2), "pow3": power(3), "pow1.5": power(1.5), "pow0.5": power(0.5), "pow-1": power(-1), "pow-0.5": power(-0.5),
}
UNARY = {name: unary(f) for name, f in RULES.items()}
UNARY["square"] = lambda a: multiply(a, a)
UNARY["neg"] = lambda a: tuple(-u for u in a)
UNARY["scale"] = lambda a: tuple(u * mpf(-1.5) for u in a)
UNARY["shift"] = lambda a: (a[0] + 1, a[1], a[2])
UNARY["back"] = lambda a: (a[0] - 1, a[1], a[2])
BINARY = {
    "add": lambda a, b: tuple(u + v for u, v in zip(a, b)),
    "sub": lambda a, b: tuple(u - v for u, v in zip(a, b)),
    "mul": multiply,
    "div": lambda a, b: multiply(a, UNARY["inv"](b)),
    "hypot": hypotenuse,
}


def evaluate(tree, x):
    if tree == "x":
        return x, mpf(1), mpf(0)
    if len(tree) == 2:
        return UNARY[tree[0]](evaluate(tree[1], x))
    return BINARY[tree[0]](evaluate(tree[1], x), evaluate(tree[2], x))


# What happens at the point itself: extended values, and whether an exact zero meets an infinite slope.

INF = mpmath.inf


def at_point(name, v):
    """Value and slope at v where they may be infinite; None where they are undefined."""
    if v is None or mpmath.isnan(v):
        return None, None
    if mpmath.isinf(v):
        limits = {"sqrt": (INF, 0), "cbrt": (v, 0), "root5": (v, 0), "log": (INF, 0), "logp1": (INF, 0), "inv": (mpf(0), 0), "pow-1": (mpf(0), 0),
                  "atan": (mpmath.sign(v) * mpmath.pi / 2, 0), "tanh": (mpmath.sign(v), 0), "exp": (INF if v > 0 else mpf(0), INF if v > 0 else 0),
                  "expm1": (INF if v > 0 else mpf(-1), INF if v > 0 else 0), "acosh": (INF, 0)}
        if name in ("neg", "scale"):
            return -v, -1
        if name in ("shift", "back"):
            return v, 1
        if name in ("square", "pow2", "pow3", "pow1.5", "pow0.5"):
            return (v if name == "pow3" else INF), (0 if name == "pow0.5" else INF)
        return limits.get(name, (None, None))
    special = {("sqrt", 0): (0, INF), ("cbrt", 0): (0, INF), ("root5", 0): (0, INF), ("log", 0): (-INF, INF), ("logp1", -1): (-INF, INF), ("inv", 0): (INF, INF),
               ("pow0.5", 0): (0, INF), ("pow1.5", 0): (0, 0), ("pow-1", 0): (INF, INF), ("pow-0.5", 0): (INF, INF), ("asin", 1): (mpmath.pi / 2, INF),
               ("asin", -1): (-mpmath.pi / 2, INF), ("acos", 1): (0, INF), ("acos", -1): (mpmath.pi, INF), ("acosh", 1): (0, INF)}
    if (name, v) in special:
        value, slope = special[name, v]
        return mpf(value), mpf(slope)
    try:
        value, slope, _ = UNARY[name]((v, mpf(1), mpf(0)))
        return value, slope
    except (Undefined, ZeroDivisionError):
        return None, None


def look(tree, x):
    """(value, tangent or None, is singular, meets the convention), tangents with strong products."""
    if tree == "x":
        return x, mpf(1), False, False
    if len(tree) == 2:
        v, t, singular, convention = look(tree[1], x)
        value, slope = at_point(tree[0], v)
        if slope is None:
            return value, None, True, convention
        infinite = mpmath.isinf(slope)
        if t is None:
            tangent = None
        elif t == 0:
            tangent, convention = mpf(0), convention or infinite or singular
        else:
            tangent = None if slope == 0 and mpmath.isinf(t) else slope * t
        return value, tangent, singular or infinite or mpmath.isinf(value), convention
    (a, s, singular_a, convention_a), (b, t, singular_b, convention_b) = look(tree[1], x), look(tree[2], x)
    singular, convention = singular_a or singular_b, convention_a or convention_b
    if a is None or b is None:
        return None, None, True, convention
    infinite = any(mpmath.isinf(u) for u in (a, b))
    if tree[0] == "hypot":
        origin = a == 0 and b == 0
        return (INF if infinite else mpmath.hypot(a, b)), None, singular or origin or infinite, convention or origin
    if tree[0] == "div":
        if b == 0:
            return None, None, True, convention or s == 0 or t == 0
        value = None if infinite else a / b
    else:
        value = None if infinite and not singular else {"add": a + b, "sub": a - b, "mul": a * b}[tree[0]]
    if value is not None and mpmath.isnan(value):
        value = None
    if value is None or s is None or t is None or infinite:
        return value, None, True, convention
    try:
        tangent = BINARY[tree[0]]((a, s, mpf(0)), (b, t, mpf(0)))[1]
    except Undefined:
        return value, None, True, convention
    return value, (None if mpmath.isnan(tangent) else tangent), singular, convention


# Limits

def side(tree, point, sign):
    """The limits of f' and f'' from one side: numbers, infinities, 'none' or 'unsettled'; None outside of the domain."""
    values = []
    for exponent in EXPONENTS:
        try:
            values.append(evaluate(tree, point + sign * mpf(10) ** -exponent))
        except (Undefined, ZeroDivisionError):
            return None
    return [limit([v[order] for v in values]) for order in (1, 2)]


def limit(v):
    if all(abs(u) < SETTLED for u in v[1:]):
        return mpf(0)
    if abs(v[2] - v[1]) <= SETTLED * abs(v[2]):
        return v[2]
    if len({mpmath.sign(u) for u in v}) == 1 and abs(v[1]) >= 1.5 * abs(v[0]) and abs(v[2]) >= 1.5 * abs(v[1]) and abs(v[2]) > 100:
        return mpmath.sign(v[2]) * INF
    return "unsettled"


def both(right, left):
    if right is None and left is None:
        return "undefined on both sides"
    if right == "unsettled" or left == "unsettled":
        return "unsettled"
    if right is None or left is None:
        return left if right is None else right
    same = right == left if mpmath.isinf(right) or mpmath.isinf(left) else abs(right - left) <= SETTLED * max(1, abs(right))
    return right if same else "different on both sides"


def cross_check(tree, point):
    with mpmath.workdps(100):
        for x in (point + mpf("0.3127"), point - mpf("0.3127")):
            try:
                value, first, _ = evaluate(tree, x)
                h = mpf(10) ** -30
                difference = (evaluate(tree, x + h)[0] - evaluate(tree, x - h)[0]) / (2 * h)
            except (Undefined, ZeroDivisionError):
                continue
            assert abs(difference - first) <= mpf(10) ** -15 * max(1, abs(first), abs(value)), text(tree)


# Drawing and writing

def draw(rng, depth):
    if depth == 0:
        return "x"
    if rng.random() < 0.7:
        return rng.choice(sorted(UNARY)), draw(rng, depth - 1)
    shallow = draw(rng, rng.randrange(depth))
    return (rng.choice(sorted(BINARY)), draw(rng, depth - 1), shallow) if rng.random() < 0.5 else (rng.choice(sorted(BINARY)), shallow, draw(rng, depth - 1))


def text(tree):
    return tree if tree == "x" else "(" + " ".join([tree[0], *map(text, tree[1:])]) + ")"


def cell(value):
    return value if isinstance(value, str) else "Infinity" if value == INF else "-Infinity" if value == -INF else mpmath.nstr(value, 17)


def given():
    """Those that have been reported, and their neighbours."""
    x = "x"
    r, s = ("cbrt", x), ("sqrt", x)
    return [
        ("mul", ("mul", r, r), r), ("pow3", r), ("mul", s, s), ("square", s), ("exp", ("log", x)), ("inv", ("inv", x)), ("cbrt", ("pow3", x)),
        ("sqrt", ("square", x)),
        ("pow2", ("pow0.5", x)), ("div", x, s), ("sin", ("asin", ("shift", x))), ("inv", ("add", ("inv", x), ("inv", ("shift", x)))),
        ("exp", ("scale", ("log", x))), ("mul", r, ("square", r)), ("hypot", s, s), ("square", ("hypot", x, x)), ("expm1", ("logp1", ("back", x))),
    ]


def main():
    rng = random.Random(SEED)
    rows, seen, wanted = [], set(), given()
    counted = 0
    while counted < WANTED:
        tree, point = (wanted.pop(0), mpf(0)) if wanted else (draw(rng, rng.randrange(2, 5)), mpf(rng.choice((0, 0, 0, 1, -1))))
        key = (text(tree), int(point))
        if key in seen:
            continue
        seen.add(key)
        _, tangent, singular, convention = look(tree, point)
        if not singular:
            continue
        right, left = side(tree, point, 1), side(tree, point, -1)
        if right is None and left is None:
            continue
        limits = [both(right and right[order], left and left[order]) for order in (0, 1)]
        cross_check(tree, point)
        sides = "two-sided" if right and left else "right" if right else "left"
        rows.append("\t".join([key[0], str(key[1]), sides, cell(limits[0]), cell(limits[1]), "convention" if convention else "limit"]))
        counted += not convention and not isinstance(limits[0], str)
    header = "# formula, point, sides, limit of f', limit of f'', kind: written by make_limits.py"
    path = pathlib.Path(__file__).with_name("limits.tsv")
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8", newline="\n")
    print(len(rows), counted)


if __name__ == "__main__":
    main()
