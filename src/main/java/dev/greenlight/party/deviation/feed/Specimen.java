package dev.greenlight.party.deviation.feed;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.CustomerFeed;
import dev.greenlight.party.custodian.data.RegistrationFeed;
import dev.greenlight.party.custodian.data.Showcase;
import dev.greenlight.party.custodian.data.SideDocuments;
import dev.greenlight.party.custodian.data.UsageData;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document without a fault that sins against the feed are committed on, and the function blocks
 * that are declared for it. Each rule for documents has something to look at in one of them.
 */
public enum Specimen {
  /** What a Data Custodian serves; its sins can be seen in a run as well. */
  SUBSCRIPTION(List.of(Profile.values()), 1, 4, 5, 10, 12, 15, 16, 17) {
    @Override
    public List<FeedDeviation> deviations() {
      return FeedDeviations.all();
    }

    @Override
    public Supplier<AtomDocument> documents(long seed, String root, Instant now) {
      UsageData data = UsageData.of(seed, root, now, UsageData.SHORTEST_HISTORY);
      return () -> data.subscription(UsageData.SUBSCRIPTION_1).orElseThrow().batch();
    }
  },

  /** All other usage data there is a function block for; in process only. */
  SHOWCASE(List.of(Profile.values()), 1, 4, 5, 6, 7, 8, 9, 11, 15, 16, 17, 27, 28, 29, 99) {
    @Override
    public List<FeedDeviation> deviations() {
      return ShowcaseDeviations.all();
    }

    @Override
    public Supplier<AtomDocument> documents(long seed, String root, Instant now) {
      return Showcase.of(seed, root, now)::batch;
    }
  },

  /** Retail Customer data, of which the published tests of 2018 know nothing; in process only. */
  CUSTOMERS(Profile.asLabelled(), 51, 54, 55, 56, 57, 58, 59, 60, 61, 62, 71) {
    @Override
    public List<FeedDeviation> deviations() {
      return CustomerDeviations.all();
    }

    @Override
    public Supplier<AtomDocument> documents(long seed, String root, Instant now) {
      List<String> usagePoints =
          Stream.of("dfghj", "kmnpq", "rstvw")
              .map(point -> root + "/Subscription/9/UsagePoint/" + point)
              .toList();
      return CustomerFeed.of(seed, root, now, usagePoints)::document;
    }
  },

  /** The Authorizations of a Third Party; in process only. */
  CONSENTS(Profile.asLabelled()) {
    @Override
    public List<FeedDeviation> deviations() {
      return SideDeviations.ofConsents();
    }

    @Override
    public Supplier<AtomDocument> documents(long seed, String root, Instant now) {
      return () -> SideDocuments.consents(root, now);
    }
  },

  /** The registrations of several Third Parties; in process only. */
  REGISTRATIONS(Profile.asLabelled()) {
    @Override
    public List<FeedDeviation> deviations() {
      return SideDeviations.ofRegistrations();
    }

    @Override
    public Supplier<AtomDocument> documents(long seed, String root, Instant now) {
      return () -> RegistrationFeed.of(root, now);
    }
  },

  /** A notification, which is no feed; in process only. */
  NOTIFICATION(Profile.asLabelled()) {
    @Override
    public List<FeedDeviation> deviations() {
      return SideDeviations.ofNotifications();
    }

    @Override
    public Supplier<AtomDocument> documents(long seed, String root, Instant now) {
      return () -> SideDocuments.notification(root);
    }
  },

  /**
   * What a Data Custodian serves, kept as a file, after an earlier download of the same: sins lie
   * in its name or show beside the earlier one only, of which the published tests of 2018 know
   * nothing; in process only.
   */
  DOWNLOAD(Profile.asLabelled(), 1, 4, 5, 10, 12, 15, 16, 17, 28) {
    @Override
    public List<FeedDeviation> deviations() {
      return DownloadDeviations.all();
    }

    @Override
    public Supplier<AtomDocument> documents(long seed, String root, Instant now) {
      return SUBSCRIPTION.documents(seed, root, now);
    }

    @Override
    public Optional<String> fileName() {
      return Optional.of("Reference_Electric_Hourly_2026-09-20_2026-11-20.xml");
    }
  },

  /**
   * What a Data Custodian serves, of which nobody says the version: sins show in the schemas that
   * it fits, of which the published tests of 2018 know nothing; in process only.
   */
  OF_ANY_VERSION(Profile.asLabelled(), 1, 4, 5, 10, 12, 15, 16, 17) {
    @Override
    public List<FeedDeviation> deviations() {
      return List.of(new WritesAsIn2011());
    }

    @Override
    public Supplier<AtomDocument> documents(long seed, String root, Instant now) {
      return SUBSCRIPTION.documents(seed, root, now);
    }

    @Override
    public Optional<EspiVersion> version() {
      return Optional.empty();
    }
  },

  /** Retail Customer data that was downloaded before; in process only. */
  CUSTOMER_DOWNLOAD(Profile.asLabelled(), 51, 54, 55, 56, 57, 58, 59, 60, 61, 62, 71) {
    @Override
    public List<FeedDeviation> deviations() {
      return DownloadDeviations.ofCustomers();
    }

    @Override
    public Supplier<AtomDocument> documents(long seed, String root, Instant now) {
      return CUSTOMERS.documents(seed, root, now);
    }

    @Override
    public Optional<String> fileName() {
      return Optional.of("Reference_Customer_2026-11-20.xml");
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Profile> profiles;

  @SuppressWarnings("ImmutableEnumChecker") // collected unmodifiable
  private final Set<FunctionBlockId> blocks;

  Specimen(List<Profile> profiles, int... blocks) {
    this.profiles = profiles;
    this.blocks =
        IntStream.of(blocks).mapToObj(FunctionBlockId::new).collect(Collectors.toUnmodifiableSet());
  }

  /** The sins that are committed on it; ids are unique among all specimens. */
  public abstract List<FeedDeviation> deviations();

  /**
   * The document, built afresh each time it is asked for; the same arguments give the same.
   *
   * @param root absolute, without a slash at the end
   * @param now when it is asked for
   */
  public abstract Supplier<AtomDocument> documents(long seed, String root, Instant now);

  /**
   * The right name of a download, which is judged beside an earlier one of the same; empty for a
   * document that is no file and has nothing to be compared with.
   */
  public Optional<String> fileName() {
    return Optional.empty();
  }

  /** The version of ESPI that it is said to be of; empty where nobody says it. */
  public Optional<EspiVersion> version() {
    return Optional.of(EspiVersion.V4_0);
  }

  /** Profiles under which it can be judged. */
  public List<Profile> profiles() {
    return profiles;
  }

  /** The function blocks that are declared for it. */
  public Set<FunctionBlockId> blocks() {
    return blocks;
  }

  /** Whether a Data Custodian serves it, so that a run can see its sins. */
  public boolean isServed() {
    return this == SUBSCRIPTION;
  }

  /** The specimen that the sin of that id is committed on; empty when it is none of the feed. */
  public static Optional<Specimen> of(String deviation) {
    return Stream.of(values())
        .filter(
            specimen ->
                specimen.deviations().stream().anyMatch(each -> each.id().equals(deviation)))
        .findFirst();
  }
}
