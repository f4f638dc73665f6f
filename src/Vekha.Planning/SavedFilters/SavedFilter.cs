using Vekha.Planning.Access;

namespace Vekha.Planning.SavedFilters;

/// <summary>The filters of a list, kept under a name by the person who uses them.</summary>
public sealed class SavedFilter
{
    public const int LongestName = 100;
    public const int LongestQuery = 2000;
    /// <summary>Among more than this nobody finds a filter again.</summary>
    public const int Most = 50;

    private SavedFilter() { }

    public SavedFilterId Id { get; private set; }
    public PersonId PersonId { get; private set; }
    /// <summary>Unique among the filters of a person.</summary>
    public string Name { get; private set; } = "";
    /// <summary>The address of the list: «/obligations».</summary>
    public string Path { get; private set; } = "";
    /// <summary>What narrows the list: «?standing=Overdue».</summary>
    public string Query { get; private set; } = "";
    public DateTimeOffset SavedAt { get; private set; }
    public uint Version { get; private set; }

    /// <param name="id">Made by the form, so that a form posted twice saves it once.</param>
    public static SavedFilter Save(SavedFilterId id, PersonId personId, string name, string path, string query, DateTimeOffset now) =>
        new() { Id = id, PersonId = personId, Name = name, Path = path, Query = query, SavedAt = now };

    public void Rename(string name) => Name = name;
}
