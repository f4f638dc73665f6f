namespace Vekha.Planning.Scheduling;

/// <summary>Who owes a measure, on a page and in the journal alike.</summary>
public static class OwedByWords
{
    public static string Of(OwedBy owner) => owner == OwedBy.Region ? "Регион" : "Каждый центр";
}
