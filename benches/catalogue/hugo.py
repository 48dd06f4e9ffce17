def write(catalogue, out): pass
