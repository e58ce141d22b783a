"""The reader: a file as lines with their places, lines as fields. It knows text and coordinates, nothing of who made
the file: no markup of ours, no document, no Django.
"""
