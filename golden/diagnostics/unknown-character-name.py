print("\N{CUNEIFORM SIGN A}")
