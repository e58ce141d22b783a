"""English as notes and resumes use it: words and their forms, numbers, names, words that are equal."""
