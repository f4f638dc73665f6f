namespace Vekha.Application.Lists;

/// <summary>In which order the rows of a list stand: in groups, if there are any, and by one column within them.</summary>
/// <param name="Group">Rows with the same value of this column stand together; null where there are no groups.</param>
public readonly record struct ListOrder<TColumn>(TColumn By, bool Descending = false, TColumn? Group = null) where TColumn : struct, Enum;
