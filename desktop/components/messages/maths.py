"""Makes maths written for TeX readable as plain text: `\\frac{a}{b} \\le x^2` becomes `a/b ≤ x²`."""

import re

_SYMBOLS = {
    "times": "×", "cdot": "·", "div": "÷", "pm": "±", "mp": "∓", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥",
    "ne": "≠", "neq": "≠", "approx": "≈", "equiv": "≡", "sim": "∼", "propto": "∝", "infty": "∞", "sum": "∑",
    "prod": "∏", "int": "∫", "partial": "∂", "nabla": "∇", "to": "→", "rightarrow": "→", "leftarrow": "←",
    "Rightarrow": "⇒", "implies": "⇒", "iff": "⇔", "in": "∈", "notin": "∉", "subset": "⊂", "subseteq": "⊆",
    "cup": "∪", "cap": "∩", "emptyset": "∅", "forall": "∀", "exists": "∃", "neg": "¬", "land": "∧", "lor": "∨",
    "ldots": "…", "dots": "…", "cdots": "⋯", "degree": "°", "circ": "°", "angle": "∠", "langle": "⟨", "rangle": "⟩",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ",
    "eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π",
    "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
    "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ",
    "Psi": "Ψ", "Omega": "Ω", "quad": " ", "qquad": " ", "left": "", "right": "", "displaystyle": "",
}  # fmt: skip
_SUPER = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_SUB = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
_FRACTION = re.compile(r"\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_ROOT = re.compile(r"\\sqrt\s*\{([^{}]*)\}")
_WORDS = re.compile(r"\\(?:text|mathrm|mathbf|mathit|mathbb|operatorname)\s*\{([^{}]*)\}")
_RAISED = re.compile(r"\^(?:\{([0-9+\-=()n]+)\}|([0-9n]))")
_LOWERED = re.compile(r"_(?:\{([0-9+\-=()]+)\}|([0-9]))")
_COMMAND = re.compile(r"\\([A-Za-z]+)")
_SPACING = re.compile(r"\\[,;:!> ]")


def readable(tex: str) -> str:
    """Return the formula in plain characters as far as that goes; the rest stays as it was written."""
    text = tex
    for pattern, show in ((_WORDS, r"\1"), (_FRACTION, _fraction), (_ROOT, _root), (_FRACTION, _fraction)):
        text = pattern.sub(show, text)
    text = _RAISED.sub(lambda m: (m[1] or m[2]).translate(_SUPER), text)
    text = _LOWERED.sub(lambda m: (m[1] or m[2]).translate(_SUB), text)
    text = _COMMAND.sub(lambda m: _SYMBOLS.get(m[1], m[0]), text)
    text = _SPACING.sub(" ", text).replace("\\\\", "\n").replace("\\{", "{").replace("\\}", "}")
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines()) or tex


def _fraction(match: re.Match[str]) -> str:
    return "/".join(_grouped(part) for part in match.groups())


def _root(match: re.Match[str]) -> str:
    return f"√{_grouped(match[1])}"


def _grouped(part: str) -> str:
    part = part.strip()
    return part if re.fullmatch(r"\\?\w*", part) else f"({part})"
