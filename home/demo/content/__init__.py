"""What the demo says: texts of our own, each a module. Documents and the province are invented and say so."""
