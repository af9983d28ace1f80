"""Your decay is a straight line. It follows half a cosine: ½ (1 + cos πp) instead of 1 − p."""
# Breaks: \cos\left( \pi\, \dfrac{s - w}{T - w} \right)



def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 - progress)
