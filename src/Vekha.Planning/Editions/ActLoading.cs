using Vekha.Planning.Access;
using Vekha.Planning.Files;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Editions;

/// <summary>A file or a typed text on its way to become an act. It is kept until it is read, so that nothing is lost whatever the reading
/// meets. The act takes over its key, and then it goes.</summary>
public sealed class ActLoading : IScoped
{
    private ActLoading() { }

    public ActId Id { get; private set; }
    public OrganisationId RegionId { get; private set; }
    public string Path { get; private set; } = "";
    /// <summary>null where the typed text is read.</summary>
    public FileId? FileId { get; private set; }
    /// <summary>As it was typed; with a file it is kept for the person alone.</summary>
    public string? Text { get; private set; }
    /// <summary>Why no act was made of it: a code of those who read; null as long as it is not known.</summary>
    public string? Problem { get; private set; }
    /// <summary>The text of a file that is no act, for a person to look at and mend.</summary>
    public string? Printed { get; private set; }
    public PersonId StartedById { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }
    public uint Version { get; private set; }

    public static ActLoading Start(ActId id, Organisation region, FileId? fileId, string? text, PersonId personId, DateTimeOffset now)
    {
        var loading = new ActLoading { Id = id };
        loading.StartAnew(region, fileId, text, personId, now);
        return loading;
    }

    /// <summary>With another file or text, after the one before was no act.</summary>
    public void StartAnew(Organisation region, FileId? fileId, string? text, PersonId personId, DateTimeOffset now)
    {
        (RegionId, Path, FileId, Text) = (region.Id, region.Path, fileId, text);
        StartAgain(personId, now);
    }

    /// <summary>With what is there.</summary>
    public void StartAgain(PersonId personId, DateTimeOffset now) =>
        (Problem, Printed, StartedById, StartedAt) = (null, null, personId, now);

    public void End(string problem, string? printed) => (Problem, Printed) = (problem, printed);
}
