"""Tools without a domain of their own: calculator, units, time, web pages, programs."""
