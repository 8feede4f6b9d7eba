"""Doubles that fulfil the real contracts and remember what they were asked."""
