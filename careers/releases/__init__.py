"""Readers of the official files: figures from the Bureau of Labor Statistics, names from the O*NET database."""
