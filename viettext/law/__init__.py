"""Rules of Vietnamese legal texts: how documents are numbered, named and cited."""
