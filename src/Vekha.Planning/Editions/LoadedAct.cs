using Vekha.Documents;
using Vekha.Documents.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Findings;
using Vekha.Documents.Passports;
using Vekha.Planning.Access;
using Vekha.Planning.Files;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Editions;

/// <summary>An act as it was loaded: the printed text, and what was read out of it. Its plans are <see cref="Edition"/>s.</summary>
public sealed class LoadedAct : IScoped
{
    private const string Untitled = "Без заголовка";

    private LoadedAct() { }

    public ActId Id { get; private set; }
    public OrganisationId RegionId { get; private set; }
    public string Path { get; private set; } = "";
    /// <summary>The file as it came; null where the text was pasted.</summary>
    public FileId? FileId { get; private set; }
    public string Text { get; private set; } = "";
    public Act? Head { get; private set; }
    /// <summary>null where the document is no passport.</summary>
    public Passport? Passport { get; private set; }
    public string Title { get; private set; } = "";
    public ActType? Type { get; private set; }
    public string? Number { get; private set; }
    public DateOnly? Date { get; private set; }
    public IReadOnlyList<Finding> Findings { get; private set; } = [];
    public IReadOnlyDictionary<string, LineSpan> Places { get; private set; } = new Dictionary<string, LineSpan>();
    /// <summary>None where the file was no scan.</summary>
    public IReadOnlyList<ScanWord> ScanWords { get; private set; } = [];
    public DateTimeOffset LoadedAt { get; private set; }
    public PersonId LoadedById { get; private set; }
    public uint Version { get; private set; }

    public static LoadedAct Load(
        ActId id, Organisation region, FileId? fileId, string text, Reading reading, PersonId personId, DateTimeOffset now,
        IReadOnlyList<ScanWord>? scanWords = null)
    {
        var act = new LoadedAct
        {
            Id = id,
            RegionId = region.Id,
            Path = region.Path,
            FileId = fileId,
            Text = text,
            Passport = reading.Passport,
            Findings = reading.Findings,
            Places = reading.Places,
            ScanWords = scanWords ?? [],
            LoadedAt = now,
            LoadedById = personId,
        };
        act.Correct(reading.Act, reading.Plans.Count > 0 ? reading.Plans[0].Title : reading.Passport?.Name ?? Untitled);
        return act;
    }

    /// <summary>Takes the head as a person corrected it. An act without a title goes by that of its first plan, or of its
    /// passport.</summary>
    public void Correct(Act? head, string? titleInstead = null)
    {
        Head = head;
        Title = head?.Title ?? titleInstead ?? Title;
        Type = head?.Type;
        Number = head?.Number;
        Date = head?.Date;
    }
}
