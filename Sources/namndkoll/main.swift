print("namndkoll")
