"""What readers see: shapes, templates, styles, the little script and the words of the chrome."""
