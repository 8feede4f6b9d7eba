"""Shipped doubles: stand-ins that keep the real contracts and remember what they received."""
