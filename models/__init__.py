"""The models Nestor brings along, and how they are made."""
