using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Columns;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Organisations;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.Property(o => o.Id).ValueGeneratedNever();
        organisation.Property(o => o.Name).HasMaxLength(1000).UseCollation(NaturalOrder.Name);
        organisation.Property(o => o.ShortName).HasMaxLength(300).UseCollation(NaturalOrder.Name);
        organisation.Property(o => o.Kind).HasConversion<string>().HasMaxLength(20);
        organisation.Property(o => o.Path).IsScopePath();
        organisation.Property(o => o.Version).IsRowVersion();
        organisation.Ignore(o => o.Label);
        organisation.HasIndex(o => o.Path).IsUnique();
        organisation.HasIndex(o => new { o.ParentId, o.Name }).IsUnique().AreNullsDistinct(false);
        organisation.HasOne<Organisation>().WithMany().HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}
