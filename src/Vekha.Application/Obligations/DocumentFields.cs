namespace Vekha.Application.Obligations;

/// <summary>The number and the date of a document that a person names: of evidence, of a letter.</summary>
public static class DocumentFields
{
    public const int LongestNumber = 100;

    /// <summary>Documents of the Soviet years are no evidence of today's centres.</summary>
    private const int FirstYear = 1990;

    /// <param name="faults">Takes what is wrong, at the fields «Number» and «Date».</param>
    /// <param name="codes">What it is called in words of the one who asks.</param>
    internal static void AddDocumentFaults(this FieldFaults faults, string? number, DateOnly? date, DateOnly today, DocumentFaults codes)
    {
        if (Typed.Line(number) is not { } named) faults.Add("Number", codes.NumberRequired);
        else if (named.Length > LongestNumber) faults.Add("Number", Fault.TooLong, LongestNumber);
        if (date is not { } day) faults.Add("Date", codes.DateRequired);
        else if (day.Year < FirstYear) faults.Add("Date", codes.DateUnclear);
        else if (day > today) faults.Add("Date", codes.DateInFuture);
    }
}

internal sealed record DocumentFaults(Enum NumberRequired, Enum DateRequired, Enum DateUnclear, Enum DateInFuture);
