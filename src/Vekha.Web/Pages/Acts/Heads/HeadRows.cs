using Vekha.Application;
using Vekha.Documents.Acts;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Heads;

public sealed class ClauseRow
{
    public string? Number { get; set; }
    public string? Text { get; set; }

    public bool IsEmpty => Typed.Line(Number) is null && Typed.Line(Text) is null;

    public static ClauseRow Of(Clause clause) => new() { Number = clause.Number, Text = clause.Text };

    public Clause Read() => new(Typed.Line(Number)?.TrimEnd('.') ?? "", Typed.Line(Text) ?? "");
}

/// <summary>An act that is changed.</summary>
public sealed class AmendsRow
{
    public ActType? Type { get; set; }
    public string? Number { get; set; }
    public string? Date { get; set; }
    public string? Title { get; set; }

    public bool IsEmpty => Typed.Line(Number) is null && Typed.Line(Date) is null && Typed.Line(Title) is null;

    public static AmendsRow Of(ActReference act) => new()
    {
        Type = act.Type,
        Number = act.Number,
        Date = Russian.Digits(act.Date),
        Title = act.Title,
    };

    /// <summary>What is not typed, or cannot be read, is empty.</summary>
    public ActReference Read() => new(TypedDay.Of(Date) ?? default, TypedNumber.Read(Number) ?? "")
    {
        Type = Type,
        Title = Unquoted(Typed.Line(Title)),
    };

    /// <summary>The page sets the quotes.</summary>
    private static string? Unquoted(string? title) => title is ['«', .. var inner, '»'] && !inner.Contains('»') ? inner : title;
}
