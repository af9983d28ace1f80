actual = 100
forecasts = [50, 200]

errors = [abs(actual - f) for f in forecasts]
mape = [round(100 * e / actual) for e in errors]
other = [round(100 * e / f) for e, f in zip(errors, forecasts)]
print(mape, other)
