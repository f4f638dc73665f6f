using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Data.Search;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Search;

/// <summary>Documents of evidence that the words stand in.</summary>
internal static class SearchedDocuments
{
    /// <summary>Each of the words may stand in the name of the file, in the number or in the note.</summary>
    /// <param name="many">The first page of them is then found sooner by looking through the newest.</param>
    public static IQueryable<DocumentMatch> Of(VekhaDb db, SearchWords words, SearchSpace space, bool many)
    {
        var any = words.Any;
        var byEvidence = db.Evidence.Where(e => EF.Property<NpgsqlTsVector>(e, SearchWords.Column).Matches(SearchWords.Read(any)))
            .Select(e => e.Id);
        var byFile =
            from e in db.Evidence
            join f in db.Files on e.FileId equals f.Id
            where EF.Property<NpgsqlTsVector>(f, SearchWords.Column).Matches(SearchWords.Read(any))
            select e.Id;
        var either = byEvidence.Concat(byFile);
        var documents =
            from e in many ? db.Evidence : db.Evidence.Where(e => either.Contains(e.Id))
            join f in db.Files on e.FileId equals f.Id
            join o in space.Obligations on ObligationId.Of(e.SubjectId) equals o.Id
            select new DocumentMatch { Evidence = e, Obligation = o, File = f };
        if (space.From is { } from) documents = documents.Where(d => d.Evidence.DocumentDate >= from);
        if (space.To is { } to) documents = documents.Where(d => d.Evidence.DocumentDate <= to);
        return words.Words.Aggregate(documents, (some, word) => some.Where(d =>
            EF.Property<NpgsqlTsVector>(d.Evidence, SearchWords.Column).Matches(SearchWords.Read(word))
            || EF.Property<NpgsqlTsVector>(d.File, SearchWords.Column).Matches(SearchWords.Read(word))));
    }
}

/// <summary>A document, the obligation it proves and its file.</summary>
internal sealed class DocumentMatch
{
    public required EvidenceDocument Evidence { get; init; }
    public required Obligation Obligation { get; init; }
    public required StoredFile File { get; init; }
}
