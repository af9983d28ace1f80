import pandas as pd


def top_n_per_group(sales: pd.DataFrame, n: int) -> pd.DataFrame:
    """The rows of rank n or better in their category, with a column `rank`.

    sales: a DataFrame with the columns category (text), product (text), revenue (float64), and
    possibly more.
    """
    raise NotImplementedError
