"""Import of legal documents, in four steps: read (lines), validate (records), match (which page), write (batches)."""
