namespace Vekha.Documents.Passports.Tables;

/// <summary>What a column holds.</summary>
/// <param name="Year">Of a column with the values of one year.</param>
internal readonly record struct Column(ColumnRole Role, int Year = 0)
{
    /// <summary>Its cells hold a word or two.</summary>
    public bool IsTerse => Role is ColumnRole.Unit or ColumnRole.Type or ColumnRole.Unknown;

    public ColumnContent Content => Role switch
    {
        ColumnRole.Number => ColumnContent.Number,
        ColumnRole.BaselineDate or ColumnRole.Due or ColumnRole.Start or ColumnRole.End => ColumnContent.Day,
        ColumnRole.BaselineValue or ColumnRole.Year or ColumnRole.Total or ColumnRole.Load => ColumnContent.Amount,
        ColumnRole.Person or ColumnRole.Manager or ColumnRole.Responsible => ColumnContent.Persons,
        _ => ColumnContent.Words,
    };
}
