using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Data.Files;
using Vekha.Data.Search;
using Vekha.Data.Subjects;
using Vekha.Planning.Evidence;

namespace Vekha.Data.Evidence;

internal sealed class EvidenceMapping : IEntityTypeConfiguration<EvidenceDocument>
{
    public void Configure(EntityTypeBuilder<EvidenceDocument> evidence)
    {
        evidence.ToTable("Evidence");
        evidence.Property(e => e.Id).ValueGeneratedNever();
        evidence.Property(e => e.DocumentNumber).HasMaxLength(100);
        evidence.Property(e => e.Note).HasMaxLength(2000);
        // What was taken out does not exist, unless somebody asks for it.
        evidence.HasQueryFilter(e => e.RemovedAt == null);
        evidence.ToTable(t => t.HasCheckConstraint("ck_evidence_removed", "(removed_at is null) = (removed_by_id is null)"));
        evidence.HasIndex(e => e.RemovedAt).HasFilter("removed_at is not null");
        evidence.HasIndex(e => e.SubjectId);
        evidence.HasIndex(e => e.FileId);
        evidence.IsSearchedBy(SearchColumn.Number("document_number"), SearchColumn.Words("note"));
        evidence.BelongsToSubject();
        evidence.HasOne<StoredFile>().WithMany().HasForeignKey(e => e.FileId).OnDelete(DeleteBehavior.Restrict);
        evidence.HasOne<Person>().WithMany().HasForeignKey(e => e.AddedById).OnDelete(DeleteBehavior.Restrict);
        evidence.HasOne<Person>().WithMany().HasForeignKey(e => e.RemovedById).OnDelete(DeleteBehavior.Restrict);
    }
}
