"""Nestor's headless engine: everything that needs neither Qt nor a screen."""
