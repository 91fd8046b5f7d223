<?php
/**
 * Plugin Name:       Knooppunt Digitaal Europa
 * Description:       De tijdlijn, prioriteitenmatrix, fondsenzoeker en netwerkkaart als blok en als shortcode. Alles komt van uw eigen website.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      8.1
 * License:           EUPL-1.2
 * Text Domain:       knooppunt-digitaal-europa
 */

declare(strict_types=1);

namespace KnooppuntDigitaalEuropa;

defined('ABSPATH') || exit;

const FILE = __FILE__;

require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/text.php';
require __DIR__ . '/includes/register.php';
