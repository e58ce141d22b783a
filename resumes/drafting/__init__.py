"""From rough notes to highlights that say no more than the person did."""
