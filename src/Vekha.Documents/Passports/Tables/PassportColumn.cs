namespace Vekha.Documents.Passports.Tables;

/// <summary>What a column holds.</summary>
/// <param name="Year">Of a column with the values of one year.</param>
internal readonly record struct PassportColumn(PassportColumnRole Role, int Year = 0)
{
    /// <summary>Its cells hold a word or two.</summary>
    public bool IsTerse => Role is PassportColumnRole.Unit or PassportColumnRole.Type or PassportColumnRole.Unknown;

    public ColumnContent Content => Role switch
    {
        PassportColumnRole.Number => ColumnContent.Number,
        PassportColumnRole.BaselineDate or PassportColumnRole.Due or PassportColumnRole.Start or PassportColumnRole.End =>
            ColumnContent.Day,
        PassportColumnRole.BaselineValue or PassportColumnRole.Year or PassportColumnRole.Total or PassportColumnRole.Load =>
            ColumnContent.Amount,
        PassportColumnRole.Person or PassportColumnRole.Manager or PassportColumnRole.Responsible => ColumnContent.Persons,
        _ => ColumnContent.Words,
    };
}
