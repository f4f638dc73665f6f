namespace Vekha.Documents.Printing;

/// <summary>An act as it is to be printed, part by part; what it looks like is up to the format.</summary>
public sealed record OfficialForm(IReadOnlyList<FormPart> Parts)
{
    public static OfficialForm Of(Reading reading) =>
        new([.. reading.Act is { } act ? ActForm.Parts(act) : [], .. reading.Plans.SelectMany((plan, i) => PlanForm.Parts(reading, plan, i + 1))]);
}

public abstract record FormPart;

public sealed record FormLine(FormLook Look, string Text) : FormPart;

/// <summary>The post on the left and the name on the right of one line.</summary>
public sealed record FormSignature(string Position, string Name) : FormPart;

/// <param name="Widths">Shares of the width of the page, in percent.</param>
/// <param name="Rows">Cells of paragraphs; each row has as many cells as there are titles.</param>
public sealed record FormTable(IReadOnlyList<string> Titles, IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Rows) : FormPart;

/// <summary>What a line is; a place, the heading of an annex and so on look each their own way.</summary>
public enum FormLook { Issuer, Type, Requisites, Title, Clause, Annex, AnnexOf, PlanTitle }
