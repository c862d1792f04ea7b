namespace Analysis.Articles;

/// <summary>How an account reads in a line.</summary>
internal static class AccountWording
{
    /// <summary>What was read by its kinds, then what was not.</summary>
    public static string Summary(Account account)
    {
        var kinds = account.Rows.Where(row => row.Read > 0).GroupBy(row => row.Kind)
            .Select(kind => $"{kind.Sum(row => row.Read)} of {kind.Key}").ToList();
        var read = $"{Wording.Amount(account.Read, "article")} read{(kinds.Count > 0 ? ": " : "")}{string.Join(", ", kinds)}";
        return string.Join("; ", [read, .. Losses(account)]) + ".";
    }

    private static IEnumerable<string> Losses(Account account)
    {
        if (account.Rows.Sum(row => row.LeftOut) is > 0 and var leftOut)
            yield return $"{Wording.Amount(leftOut, "article")} left out";
        if (account.Rows.Sum(row => row.Duplicates) is > 0 and var duplicates)
            yield return $"{Wording.Amount(duplicates, "duplicate")} left out";
        if (account.Rows.Count(row => row.IsPartial && row.Read > 0) is > 0 and var halves)
            yield return $"{Wording.Amount(halves, "file")} read in part";
        if (account.Rows.Count(row => row.IsPartial && row.Read == 0) is > 0 and var files)
            yield return $"{Wording.Amount(files, "file")} not read";
        if (account.Rows.Count(row => (row.Stated ?? row.Found) != row.Found) is > 0 and var differing)
            yield return $"{Wording.Amount(differing, "file")} with another number of articles than stated";
        if (account.Rows.Sum(row => row.OtherLanguage) is > 0 and var foreign)
            yield return $"{foreign} in another language than English";
    }
}
