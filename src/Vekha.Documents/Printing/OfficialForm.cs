using Vekha.Documents.Printing.Passports;

namespace Vekha.Documents.Printing;

/// <summary>An act as it is to be printed, part by part; what it looks like is up to the format.</summary>
/// <param name="Act">Head, clauses and signature; empty where there is no act.</param>
/// <param name="Annexes">Each begins on a page of its own.</param>
public sealed record OfficialForm(IReadOnlyList<FormPart> Act, IReadOnlyList<IReadOnlyList<FormPart>> Annexes)
{
    public static OfficialForm Of(Reading reading) => new(
        reading.Act is { } act ? [.. ActForm.Parts(act)] : [],
        [
            .. reading.Plans.Select((plan, i) => (IReadOnlyList<FormPart>)[.. PlanForm.Parts(reading, plan, i + 1)]),
            .. reading.Passport is { } passport ? PassportForm.Annexes(reading, passport) : [],
        ]);
}

public abstract record FormPart;

public sealed record FormLine(FormLook Look, string Text) : FormPart;

/// <summary>Date and number, at the two ends of one line.</summary>
public sealed record FormPair(FormLook Look, string Left, string Right) : FormPart;

/// <summary>The post on the left, and the name on the right of its last line.</summary>
public sealed record FormSignature(IReadOnlyList<string> Position, string Name) : FormPart;

/// <summary>What a line is; a place, the heading of an annex and so on look each their own way.</summary>
public enum FormLook { Issuer, Type, Requisites, Place, Title, Clause, Annex, AnnexOf, PlanTitle, SectionTitle, Goal, Note }
