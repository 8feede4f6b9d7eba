"""Model files on this machine: what they are, which are known, and the starter that is shipped with Nestor."""
