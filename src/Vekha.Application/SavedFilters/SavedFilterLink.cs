using Vekha.Planning.SavedFilters;

namespace Vekha.Application.SavedFilters;

/// <summary>A saved filter as lists and pages show it.</summary>
public sealed record SavedFilterLink
{
    public SavedFilterId Id { get; init; }
    public string Name { get; init; } = "";
    public string Path { get; init; } = "";
    public string Query { get; init; } = "";
    public uint Version { get; init; }
}
